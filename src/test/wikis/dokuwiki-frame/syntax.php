<?php
// {{frame-of>embed/compare/x.html?400}}: pages of one site alone, as an administrator would allow them.
class syntax_plugin_frame extends DokuWiki_Syntax_Plugin {
    public function getType() { return 'substition'; }
    public function getPType() { return 'block'; }
    public function getSort() { return 305; }
    public function connectTo($mode) {
        $this->Lexer->addSpecialPattern('\{\{frame-of>[^}\n]*\}\}', $mode, 'plugin_frame');
    }
    public function handle($match, $state, $pos, Doku_Handler $handler) {
        return explode('?', substr($match, 11, -2) . '?400');
    }
    public function render($format, Doku_Renderer $renderer, $data) {
        if ($format !== 'xhtml') return false;
        $renderer->doc .= '<iframe src="' . hsc(getenv('FRAME_BASE') . '/' . $data[0]) . '" width="100%" height="'
            . (int) $data[1] . '" title="" frameborder="0" referrerpolicy="no-referrer"'
            . ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>';
        return true;
    }
}
