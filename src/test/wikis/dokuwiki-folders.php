<?php
// Loaded before DokuWiki, whose own folders it takes the place of.
define('DOKU_CONF', __DIR__ . '/conf/');
define('DOKU_PLUGIN', __DIR__ . '/plugins/');
