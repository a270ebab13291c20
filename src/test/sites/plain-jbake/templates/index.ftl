<#include "header.ftl">
<h1>Page ${currentPageNumber} of ${numberOfPages}</h1>
<#list published_posts as post>
<h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2>
<p>${post.date?string("dd MMMM yyyy")}</p>
</#list>
<#if previousFileName??>
<p><a href="${content.rootpath}${previousFileName}index.html">newer</a></p>
</#if>
<#if nextFileName??>
<p><a href="${content.rootpath}${nextFileName}index.html">older</a></p>
</#if>
<#include "footer.ftl">
