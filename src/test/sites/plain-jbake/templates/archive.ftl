<#include "header.ftl">
<h1>Archive</h1>
<#list published_posts as post>
<#if (last_month!"") != post.date?string("MMMM yyyy")>
<h2>${post.date?string("MMMM yyyy")}</h2>
</#if>
<p>${post.date?string("dd")}: <a href="${content.rootpath}${post.uri}">${post.title}</a></p>
<#assign last_month = post.date?string("MMMM yyyy")>
</#list>
<#include "footer.ftl">
