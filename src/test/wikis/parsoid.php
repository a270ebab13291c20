<?php
// Wikitext on standard input becomes HTML by Parsoid, as MediaWiki brings it along.
use MediaWiki\MediaWikiServices;
use MediaWiki\Revision\MutableRevisionRecord;
use MediaWiki\Revision\SlotRecord;

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

class RenderWithParsoid extends Maintenance {
	public function __construct() {
		parent::__construct();
		$this->addOption( 'title', 'The page that the text stands on', true, true );
	}

	public function execute() {
		$services = MediaWikiServices::getInstance();
		$title = Title::newFromText( $this->getOption( 'title' ) );
		$revision = new MutableRevisionRecord( $title );
		$revision->setContent( SlotRecord::MAIN, new WikitextContent( stream_get_contents( STDIN ) ) );
		$config = $services->get( 'ParsoidPageConfigFactory' )->create( $title, null, $revision );
		$parsoid = new Wikimedia\Parsoid\Parsoid(
			$services->get( 'ParsoidSiteConfig' ), $services->get( 'ParsoidDataAccess' )
		);
		$this->output( $parsoid->wikitext2html( $config, [ 'body_only' => true, 'wrapSections' => false ] ) );
	}
}

$maintClass = RenderWithParsoid::class;
require_once RUN_MAINTENANCE_IF_MAIN;
