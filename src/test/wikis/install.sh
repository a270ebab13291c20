#!/usr/bin/env bash
# Installs the wikis and text formatters that the export tests render with, from Debian's packages, and makes a scratch
# instance of MediaWiki and one of DokuWiki. No server is started. What is there already is left alone.
#
#   COMPARANDA_WIKIS   where the instances go (default: ~/.cache/comparanda/wikis); the tests look there, too
set -euo pipefail
here=$(cd "$(dirname -- "$0")" && pwd)
state=${COMPARANDA_WIKIS:-$HOME/.cache/comparanda/wikis}
mkdir -p "$state"

# php-cgi and micro-httpd satisfy "a web server that runs PHP", in place of Apache.
packages=(php-cli php-cgi php-sqlite3 php-intl php-mbstring php-xml php-curl micro-httpd mediawiki dokuwiki pandoc
  cmark-gfm asciidoctor texlive-latex-recommended texlive-luatex lmodern)
missing=()
for package in "${packages[@]}"; do
  dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep --quiet --line-regexp installed ||
    missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  debconf-set-selections <<'ANSWERS'
dokuwiki dokuwiki/system/configure-webserver multiselect
dokuwiki dokuwiki/system/restart-webserver boolean false
dokuwiki dokuwiki/wiki/acl boolean true
dokuwiki dokuwiki/wiki/superuser string admin
dokuwiki dokuwiki/wiki/password password scratch-only-1
dokuwiki dokuwiki/wiki/confirm password scratch-only-1
ANSWERS
  apt-get update --quiet --quiet
  apt-get install --quiet --quiet --yes --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >"$state/apt.log" 2>&1 ||
    { tail -n 30 "$state/apt.log"; exit 1; }
fi

if [ ! -f "$state/mediawiki/LocalSettings.php" ]; then
  rm -rf "$state/mediawiki"
  mkdir -p "$state"/mediawiki/{data,cache,images}
  php /usr/share/mediawiki/maintenance/install.php --dbtype sqlite --dbname wiki --dbpath "$state/mediawiki/data" \
    --confpath "$state/mediawiki" --server http://127.0.0.1:8181 --scriptpath "" --lang en --pass scratch-only-12345 \
    "Scratch" Admin >"$state/mediawiki/install.log" 2>&1 || { cat "$state/mediawiki/install.log"; exit 1; }
  cat "$here/mediawiki-settings.php" >>"$state/mediawiki/LocalSettings.php"
fi

if [ ! -f "$state/dokuwiki/folders.php" ]; then
  rm -rf "$state/dokuwiki"
  mkdir -p "$state"/dokuwiki/data/{pages,attic,media,media_attic,media_meta,meta,cache,index,locks,tmp,log}
  cp -rL /etc/dokuwiki "$state/dokuwiki/conf"
  rm -f "$state"/dokuwiki/conf/{apache,lighttpd}.conf
  cp -rL /usr/share/dokuwiki/lib/plugins "$state/dokuwiki/plugins"
  cp -r "$here/dokuwiki-frame" "$state/dokuwiki/plugins/frame"
  cp "$here/dokuwiki-settings.php" "$state/dokuwiki/conf/local.php"
  cp "$here/dokuwiki-folders.php" "$state/dokuwiki/folders.php"
fi
