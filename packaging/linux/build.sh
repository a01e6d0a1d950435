#!/bin/sh
# Makes target/dist/takedown-desk_VERSION_ARCHITECTURE.deb for Debian 12, Ubuntu 24.04 and newer.
# usage: packaging/linux/build.sh [options for Maven, such as -DskipTests]
#
# Five steps: Maven builds and tests the program (1), jlink makes its runtime (2), jpackage the application image (3), the image is run
# once from end to end, which also writes its ahead-of-time cache (4): all of that is `./mvnw -Pdist package`. What is left here is the
# installable package (5), put together with dpkg-deb, since jpackage would neither install icons in several sizes nor our own launcher entry.
set -eu
cd "$(dirname "$0")/../.."
umask 022

./mvnw -B -Pdist package "$@"

image=target/dist/takedown-desk
root=target/dist/deb
here=packaging/linux
id=org.takedowndesk.TakedownDesk
version=$(sed -n 's/^java-options=-Djpackage.app-version=//p' "$image/lib/app/takedown-desk.cfg")
architecture=$(dpkg --print-architecture)
package=target/dist/takedown-desk_${version}_${architecture}.deb

rm -rf "$root" "$package"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/metainfo" "$root/usr/share/doc/takedown-desk"

# -a keeps the times of the jars: the ahead-of-time cache is only used while they are as it saw them
cp -a "$image" "$root/opt/takedown-desk"
ln -s /opt/takedown-desk/bin/takedown-desk "$root/usr/bin/takedown-desk"
cp "$here/$id.desktop" "$root/usr/share/applications/"
cp "$here/$id.metainfo.xml" "$root/usr/share/metainfo/"
for size in 16 24 32 48 64 128 256 512; do
  folder=$root/usr/share/icons/hicolor/${size}x${size}/apps
  mkdir -p "$folder"
  cp "icons/takedown-desk-$size.png" "$folder/takedown-desk.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp icons/takedown-desk.svg "$root/usr/share/icons/hicolor/scalable/apps/"
{
  echo "Takedown Desk, Copyright the Takedown Desk contributors, Apache License 2.0 (/usr/share/common-licenses/Apache-2.0)."
  echo "The works it ships and their licences follow; the texts are in /opt/takedown-desk/lib/app/licences and /opt/takedown-desk/lib/runtime/legal."
  echo
  cat docs/third-party.md
} >"$root/usr/share/doc/takedown-desk/copyright"
gzip -9n <CHANGELOG.md >"$root/usr/share/doc/takedown-desk/changelog.gz"
chmod -R go-w "$root"

size=$(du -sk "$root" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" "$here/control" >"$root/DEBIAN/control"

for check in "desktop-file-validate $root/usr/share/applications/$id.desktop" "appstreamcli validate --no-net $root/usr/share/metainfo/$id.metainfo.xml"; do
  if command -v "${check%% *}" >/dev/null; then
    $check
  else
    echo "not checked, for ${check%% *} is not installed: $check"
  fi
done

dpkg-deb --root-owner-group -Zxz --build "$root" "$package.part"
mv "$package.part" "$package"
rm -rf "$root"
echo "Made $package"
