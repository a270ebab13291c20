
# What the tests' scratch instance differs in.
$wgMainCacheType = $wgParserCacheType = $wgMessageCacheType = CACHE_NONE;
$wgCacheDirectory = $wgLocalisationCacheConf['storeDirectory'] = __DIR__ . '/cache';
$wgUploadDirectory = __DIR__ . '/images';
$wgJobRunRate = 0;
$wgEnableEmail = false;
$wgPingback = false;
$wgServer = 'http://localhost:' . ( getenv( 'WIKI_PORT' ) ?: '8181' );
# A tag <frame-of src= height=/> for pages of one site alone: what an administrator would install.
if ( getenv( 'FRAME_BASE' ) ) {
	$wgHooks['ParserFirstCallInit'][] = static function ( Parser $parser ) {
		$parser->setHook( 'frame-of', static function ( $input, array $given ) {
			return Html::element( 'iframe', [
				'src' => getenv( 'FRAME_BASE' ) . '/' . ( $given['src'] ?? '' ),
				'width' => '100%', 'height' => (string)(int)( $given['height'] ?? 400 ), 'frameborder' => '0',
				'title' => $given['title'] ?? '', 'referrerpolicy' => 'no-referrer',
				'sandbox' => 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
			] );
		} );
	};
}
