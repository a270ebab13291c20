<main>${tag}</main>
