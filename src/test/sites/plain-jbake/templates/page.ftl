<#include "header.ftl">
<h1>${content.title}</h1>
${content.body?trim}
<p>${published_posts?size} of ${posts?size} posts, ${published_pages?size} pages, ${published_projects?size} project, ${published_notes?size} notes;
${published_content?size} of ${all_content?size} in all.</p>
<p>${db.getPublishedPostsByTag("bread").size()} posts on bread, ${db.getPublishedCount("post")} by the store's count.</p>
<p>All tags: <#list alltags as tag>${tag}<#sep>, </#list></p>
<ul>
<#list tags?sort_by("name") as tag>
<li><a href="${content.rootpath}${tag.uri}">${tag.name}</a>: ${tag.tagged_posts?size} of ${tag.tagged_documents?size}</li>
</#list>
</ul>
<#assign team = data.get("team.yaml")>
<h2>${team.name}</h2>
<ul>
<#list team.members as member>
<li>${member.name}, ${member.age + 1} next year<#if member.baker>, bakes</#if></li>
</#list>
</ul>
<p><#list data.get("shop/towns.yaml").data as town>${town}<#sep>, </#list></p>
<#include "footer.ftl">
