<#include "header.ftl">
<h1>Project: ${content.title}</h1>
${content.body?trim}
<#include "footer.ftl">
