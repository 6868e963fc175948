#!/usr/bin/env bash
# Builds one small project with each Maven, JDK and site plugin, by the phase `site` and by `site:site`, and compares what
# `render` and `report` wrote, byte by byte. Prints a table; its last line says how many combinations differ.
#
#   src/bench/matrix.sh <folder> <local repository that has the plugin>
#
# MAVENS, JDKS and SITES choose some. A Maven that is not in <folder>/maven is fetched from the Central Repository, by the
# Maven on the PATH. JDKS are folders.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
repository=$(cd "$2" && pwd)
MAVENS=${MAVENS:-3.6.3 3.8.9 3.9.16 3.10.0 4.0.0-rc-6}
SITES=${SITES:-3.12.1 3.21.0 3.22.0 4.0.0-M16}
JDKS=${JDKS:-$JAVA_HOME}
export LC_ALL=C.UTF-8
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$(dirname "$0")/../../pom.xml" | head -1)

maven() {
  local home=$folder/maven/apache-maven-$1
  if [ ! -d "$home" ]; then
    mkdir -p "$folder/maven"
    mvn -B -q -ntp -Dmaven.repo.local="$repository" dependency:unpack -DoutputDirectory="$folder/maven" \
      -Dartifact="org.apache.maven:apache-maven:$1:zip:bin" > /dev/null 2>&1
    chmod +x "$home/bin/mvn"
  fi
  echo "$home"
}

project() {
  rm -rf "$folder/project"
  mkdir -p "$folder/project/src/site/newsletter/2025"
  for issue in 2025/a 2025/b; do
    printf -- '---\ntitle: 周刊 %s\ndate: 2025-01-0%d\n---\n\n## 工具\n\n### 甲\n\n> https://example.org/%s\n\n一句话，`$relativePath`。\n' \
      "$issue" "$(printf '%d' "'${issue: -1}" | tail -c 1)" "$issue" > "$folder/project/src/site/newsletter/$issue.md"
  done
  local plugin="<groupId>io.github.mineweekly</groupId><artifactId>newsletter-maven-plugin</artifactId><version>$version</version>"
  cat > "$folder/project/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>matrix</artifactId><version>1</version><packaging>pom</packaging>
  <name>周刊</name>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-site-plugin</artifactId><version>$1</version></plugin>
    <plugin>$plugin<executions><execution><goals><goal>validate</goal><goal>render</goal></goals></execution></executions></plugin>
  </plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults><plugins><plugin>$plugin</plugin></plugins></reporting>
</project>
POM
}

# What the newsletter has in a page of the site: one element.
content() {
  awk '/<div data-generator=/ { on = 1; sub(/.*<div data-generator=/, "<div data-generator=") }
    on { line = $0; depth += gsub(/<div[ >]/, "&", line) - gsub(/<\/div>/, "&", line)
      if (depth <= 0) { print "</div>"; exit } print }' "$1"
}

# A hash of all files of the newsletter with their names.
hash_of() {
  (cd "$folder/project/target/site/newsletter" && find . -type f | sort | while read -r file; do
    echo "$file"
    if [ "$1" = report ] && [[ $file == *.html ]]; then content "$file"; else cat "$file"; fi
  done) | sha256sum | cut -c1-12
}

build() {
  "$home/bin/mvn" -B -ntp -Dmaven.repo.local="$repository" -f "$folder/project/pom.xml" "$1" > "$folder/log" 2>&1
}

differ=0
first=""
printf '%-12s %-6s %-11s %-12s %-12s %s\n' Maven JDK 'site plugin' render report menu
for maven in $MAVENS; do
  home=$(maven "$maven")
  for jdk in $JDKS; do
    export JAVA_HOME=$jdk
    java=$("$jdk/bin/java" -version 2>&1 | sed -n 's/^[^"]*"\([0-9]*\).*/\1/p')
    for site in $SITES; do
      project "$site"
      render=failed report=failed menu=no
      if build site; then render=$(hash_of render); fi
      if grep -q 'href="newsletter/index.html"' "$folder/project/target/site/project-reports.html"; then menu=yes; fi
      rm -rf "$folder/project/target"
      if build site:site; then report=$(hash_of report); fi
      printf '%-12s %-6s %-11s %-12s %-12s %s\n' "$maven" "$java" "$site" "$render" "$report" "$menu"
      first=${first:-$render $report yes}
      [ "$first" = "$render $report $menu" ] || differ=$((differ + 1))
    done
  done
done
echo "$differ combinations differ from the first"
