# Run by mvnw.cmd before Maven is fetched or started: prints the folder of a JDK that can build Takedown Desk, or says what to install.
# DESK_JDK_FOLDERS (folders of JDKs, separated by semicolons) replaces the usual folders. The same search as check-jdk.sh.
$ErrorActionPreference = "SilentlyContinue"

$candidates = @()
Get-ChildItem env: | Where-Object { $_.Name -match '^(JAVA.*_HOME|JDK25_HOME)$' } | ForEach-Object { $candidates += $_.Value }
$java = Get-Command java.exe
if ($java) { $candidates += Split-Path (Split-Path $java.Source) }
if (Test-Path "$HOME\.m2\toolchains.xml") {
  ([xml](Get-Content -Raw "$HOME\.m2\toolchains.xml")).SelectNodes("//*[local-name()='jdkHome']") | ForEach-Object { $candidates += $_.InnerText.Trim() }
}
if (Test-Path env:DESK_JDK_FOLDERS) {
  $folders = $env:DESK_JDK_FOLDERS -split ';'
} else {
  $folders = "$env:ProgramFiles\Java", "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Microsoft", "$env:ProgramFiles\Zulu",
    "$env:ProgramFiles\Amazon Corretto", "$env:ProgramFiles\BellSoft", "$env:LOCALAPPDATA\Programs\Eclipse Adoptium",
    "$HOME\.jdks", "$HOME\.m2\jdks", "$HOME\.sdkman\candidates\java", "$HOME\.gradle\jdks", "$HOME\scoop\apps"
}
foreach ($folder in $folders) {
  Get-ChildItem -Directory $folder | ForEach-Object { $candidates += $_.FullName; $candidates += (Join-Path $_.FullName "current") }
}

$newer = $null
foreach ($jdk in $candidates) {
  if (-not $jdk -or -not (Test-Path (Join-Path $jdk "bin\javac.exe"))) { continue }
  $line = Get-Content (Join-Path $jdk "release") | Where-Object { $_ -match '^JAVA_VERSION="(\d+)' } | Select-Object -First 1
  if (-not ($line -match '"(\d+)')) { continue }
  $version = [int]$Matches[1]
  if ($version -eq 25) { Write-Output $jdk; exit 0 }
  if ($version -gt 25 -and -not $newer) { $newer = $jdk }
}
if ($newer) { Write-Output $newer; exit 0 }

[Console]::Error.WriteLine("Takedown Desk needs a JDK 25 or newer to be built, and none was found on this machine.")
[Console]::Error.WriteLine("Install one: Eclipse Temurin 25 (https://adoptium.net/temurin/releases/?version=25).")
[Console]::Error.WriteLine("If one is installed in an unusual place, point to it:   set JAVA_HOME=C:\path\to\jdk-25")
[Console]::Error.WriteLine("or name it in %USERPROFILE%\.m2\toolchains.xml (https://maven.apache.org/guides/mini/guide-using-toolchains.html).")
exit 1
