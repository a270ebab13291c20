<p>Baked ${published_date?string("yyyy-MM-dd")} with JBake ${version}</p>
</body>
</html>
