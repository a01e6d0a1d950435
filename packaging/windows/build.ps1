# Makes target\dist\Takedown Desk-VERSION.msi.
# usage: powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1 [options for Maven, such as -DskipTests]
# Needs a JDK 25 and the WiX Toolset (jpackage calls it). The same five steps as packaging/linux/build.sh: Maven, jlink, jpackage and the smoke
# run of the image are `mvnw -Pdist package`; the installer is made here.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

& .\mvnw.cmd -B -Pdist package @args
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

$image = "target\dist\takedown-desk"
$version = (Select-String -Path "$image\app\takedown-desk.cfg" -Pattern 'jpackage\.app-version=(.+)$').Matches[0].Groups[1].Value
$jdk = & powershell -NoProfile -ExecutionPolicy Bypass -File .mvn\check-jdk.ps1

# The upgrade UUID stays the same for all versions: Windows knows by it that a newer installer replaces an older one.
& "$jdk\bin\jpackage.exe" --type msi --name "Takedown Desk" --app-image $image --app-version $version --dest target\dist `
  --vendor "Takedown Desk contributors" --description "Counterfeit takedowns from evidence to bundle, offline" --license-file LICENSE `
  --win-upgrade-uuid 6f0d1c0e-6d0b-4c55-9a52-3f0b4d0c7e19 --win-per-user-install --win-menu --win-shortcut-prompt --win-dir-chooser
exit $LASTEXITCODE
