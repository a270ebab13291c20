User-agent: *
Allow: /
<#if config.site_host?has_content>

Sitemap: ${config.site_host}/${config.sitemap_file}
</#if>
