<?php
// What the tests' scratch instance differs in.
$conf['title'] = 'Scratch';
$conf['license'] = '';
$conf['useacl'] = 0;
$conf['savedir'] = dirname(__DIR__) . '/data';
$conf['cachetime'] = -1;
$conf['updatecheck'] = 0;
$conf['userewrite'] = 0;
$conf['defer_js'] = 0;
