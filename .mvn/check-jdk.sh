# Read by mvnw before Maven is fetched or started: finds a JDK that can build Takedown Desk, or says what to install and ends.
#
# Sets JAVA25_HOME to the JDK found (maven-toolchains-plugin looks there first), and JAVA_HOME so that Maven and the formatter
# run in it as well. Looks at JAVA_HOME and every other JAVA..._HOME, JDK25_HOME, the java on the PATH,
# ~/.m2/toolchains.xml and the folders below. DESK_JDK_FOLDERS (folders of JDKs, separated by colons) replaces those folders.

desk_jdk_folders() {
  if [ -n "${DESK_JDK_FOLDERS+set}" ]; then
    printf '%s\n' "$DESK_JDK_FOLDERS" | tr ':' '\n'
    return
  fi
  printf '%s\n' /usr/lib/jvm /usr/java /usr/jdk /opt/java /opt /Library/Java/JavaVirtualMachines
  [ -z "${HOME-}" ] || printf '%s\n' "$HOME/.jdks" "$HOME/.m2/jdks" "$HOME/.sdkman/candidates/java" "$HOME/.gradle/jdks" \
    "$HOME/.jenv/versions" "$HOME/.jbang/cache/jdks" "$HOME/.asdf/installs/java" "$HOME/.jabba/jdk" \
    "$HOME/.local/share/mise/installs/java" "$HOME/Library/Java/JavaVirtualMachines"
}

# One folder a line that may be a JDK, the likeliest first.
desk_jdk_candidates() (
  set +f
  env | sed -n -e 's/^JAVA[A-Za-z0-9_]*_HOME=//p' -e 's/^JDK25_HOME=//p'
  java=$(command -v java || :)
  while [ -L "${java:-/}" ]; do
    link=$(readlink "$java")
    case "$link" in /*) java=$link ;; *) java=${java%/*}/$link ;; esac
  done
  [ -z "$java" ] || printf '%s\n' "${java%/bin/java}"
  [ ! -r "${HOME-}/.m2/toolchains.xml" ] || sed -n 's:.*<jdkHome>[[:space:]]*\(.*[^[:space:]]\)[[:space:]]*</jdkHome>.*:\1:p' "$HOME/.m2/toolchains.xml"
  desk_jdk_folders | while read -r folder; do
    for jdk in "$folder"/* "$folder"/*/Contents/Home; do
      printf '%s\n' "$jdk"
    done
  done
)

# The feature version of a Java installation: 25 for 25.0.3, 8 for 1.8.0_402; nothing where it cannot be told.
desk_java_version() {
  if [ -r "$1/release" ]; then
    sed -n -e 's/^JAVA_VERSION="1\.\([0-9]*\).*/\1/p' -e 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
  elif [ -x "$1/bin/java" ]; then
    "$1/bin/java" -version 2>&1 | sed -n -e 's/.*version "1\.\([0-9]*\).*/\1/p' -e 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}

# JDK 25 itself where there is one, or else the first newer JDK.
desk_find_jdk() {
  desk_jdk_candidates | {
    newer=''
    while read -r jdk; do
      [ -x "$jdk/bin/javac" ] || continue
      version=$(desk_java_version "$jdk")
      if [ "${version:-0}" -eq 25 ]; then
        printf '%s\n' "$jdk"
        return
      fi
      [ "${version:-0}" -lt 25 ] || newer=${newer:-$jdk}
    done
    printf '%s\n' "$newer"
  }
}

case "$(uname)" in
CYGWIN* | MINGW*) ;; # there mvnw.cmd and check-jdk.ps1 are the way in
*)
  desk_jdk=$(desk_find_jdk)
  if [ -z "$desk_jdk" ]; then
    cat >&2 <<'MESSAGE'
Takedown Desk needs a JDK 25 or newer to be built, and none was found on this machine.
Install one: Eclipse Temurin 25 (https://adoptium.net/temurin/releases/?version=25), or your system's package,
for example "apt install openjdk-25-jdk", "dnf install java-25-openjdk-devel", "brew install --cask temurin@25".
If one is installed in an unusual place, point to it:   JAVA_HOME=/path/to/jdk-25 ./mvnw ...
or name it in ~/.m2/toolchains.xml (https://maven.apache.org/guides/mini/guide-using-toolchains.html).
MESSAGE
    exit 1
  fi
  JAVA25_HOME=$desk_jdk
  export JAVA25_HOME
  # The formatter parses with the Java it runs in, so Maven itself runs in this JDK too.
  JAVA_HOME=$desk_jdk
  export JAVA_HOME
  ;;
esac
