<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title><#if (content.title)??>${content.title?html} - </#if>${config.site_title}</title>
<link rel="stylesheet" href="${content.rootpath}css/style.css">
</head>
<body>
<p><a href="${content.rootpath}index.html">${config.custom_greeting?html}</a></p>
