<main>${content.title}</main>
