<#include "header.ftl">
<h1>${content.title}</h1>
<p>${content.date?string("yyyy-MM-dd")}, ${content.status}, ${content.uri}</p>
<p><#list content.tags as tag><a href="${content.rootpath}${config.tag_path}/${tag}.html">${tag}</a><#sep>, </#list></p>
<#if content.summary??>
<p>${content.summary}</p>
</#if>
<#if content.og??>
<p>${content.og.description}, ${content.og.width + 1}<#if content.og.featured>, featured</#if>, ${content.og.sizes?size} sizes</p>
</#if>
${content.body?trim}
<#if (content.previousContent)??>
<p>Before: <a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></p>
</#if>
<#if (content.nextContent)??>
<p>After: <a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></p>
</#if>
<#include "footer.ftl">
