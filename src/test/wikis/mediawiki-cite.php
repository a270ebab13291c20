<?php
# The scratch instance with the extension Cite, which comes with MediaWiki.
require getenv( 'WIKI_SETTINGS' );
wfLoadExtension( 'Cite' );
