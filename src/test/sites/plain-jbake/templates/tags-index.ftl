<#include "header.ftl">
<h1>Tags</h1>
<#list alltags as tag>
<p><a href="${content.rootpath}${config.tag_path}/${tag}.html">${tag}</a></p>
</#list>
<#include "footer.ftl">
