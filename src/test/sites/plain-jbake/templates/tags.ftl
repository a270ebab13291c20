<#include "header.ftl">
<h1>${tag}</h1>
<#list tag_posts as post>
<p><a href="${content.rootpath}${post.uri}">${post.title}</a></p>
</#list>
<p>In all: <#list tagged_documents as one>${one.title} (${one.type})<#sep>, </#list></p>
<#include "footer.ftl">
