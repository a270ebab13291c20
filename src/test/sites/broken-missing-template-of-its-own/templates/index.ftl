<main>Index</main>
