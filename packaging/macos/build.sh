#!/bin/sh
# Makes target/dist/takedown-desk-VERSION.dmg.
# usage: packaging/macos/build.sh [options for Maven, such as -DskipTests]
# Needs a JDK 25 and the Xcode command line tools. The same five steps as packaging/linux/build.sh: Maven, jlink, jpackage and the smoke run of
# the image are `./mvnw -Pdist package`; the installer is made here. Without a signing identity in MAC_SIGNING_IDENTITY the image is not signed,
# and macOS asks its users to allow it in the system settings.
set -eu
cd "$(dirname "$0")/../.."
. .mvn/check-jdk.sh

./mvnw -B -Pdist package "$@"

image=target/dist/takedown-desk.app
version=$(sed -n 's/^java-options=-Djpackage.app-version=//p' "$image/Contents/app/takedown-desk.cfg")

if [ -n "${MAC_SIGNING_IDENTITY-}" ]; then
  codesign --force --deep --options runtime --entitlements packaging/macos/takedown-desk.entitlements --sign "$MAC_SIGNING_IDENTITY" "$image"
fi

"$JAVA25_HOME/bin/jpackage" --type dmg --name takedown-desk --app-image "$image" --app-version "$version" --license-file LICENSE --dest target/dist
