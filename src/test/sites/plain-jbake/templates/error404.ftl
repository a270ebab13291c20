<#include "header.ftl">
<h1>Not found</h1>
<#include "footer.ftl">
