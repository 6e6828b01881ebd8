# shellcheck shell=bash
# What an empty room consists of.

MAIN=$ROOT/src/main/java/org/yanxun
TESTS=$ROOT/src/test/java/org/yanxun
MIGRATIONS=$ROOT/src/main/resources/db/migration
WORDS=$ROOT/src/main/resources/words
readonly MAIN TESTS MIGRATIONS WORDS

# Words that Java or SQL keep for themselves, and schemas PostgreSQL already has.
readonly RESERVED=" abstract all analyse analyze and any array asc assert authorization boolean both break byte case cast
 catch char check class collate collation column concurrently const constraint continue create cross default deferrable
 desc distinct do double else end enum except extends false fetch final finally float for foreign freeze from full goto
 grant group having if ilike implements import in initially inner instanceof int interface intersect into is isnull join
 lateral leading left like limit localtime localtimestamp long module native natural new not notnull null offset on only
 or order outer overlaps package placing primary private protected public record references return returning right
 sealed select short similar some static strictfp super switch symmetric synchronized table tablesample then this throw
 throws to trailing transient true try union unique user using var variadic verbose void volatile when where while
 window with yield "

check_name() {
  local name=$1
  [[ $name =~ ^[a-z]{3,20}$ ]] || fail "no name for a room: '$name' (3 to 20 lower-case letters, as in roster)."
  [[ " ${RESERVED//$'\n'/ } " != *" $name "* ]] || fail "'$name' is a reserved word of Java or SQL."
  if [[ -e $MAIN/$name || -e $TESTS/$name || -e $MIGRATIONS/$name ]]; then
    fail "there is already something called $name in the house."
  fi
}

check_floor() {
  [[ $1 =~ ^[1-9]$ ]] || fail "no floor for a room: '$1' (1 to 9)."
}

# The first two digits of the room's migrations: the floor's ten, then the next that no room has.
free_number() {
  local number taken
  taken=$(find "$MIGRATIONS" -name 'V*.sql' 2>/dev/null | sed -nE 's/.*\/V([0-9]+)_.*/\1/p' | sort -u)
  for number in $(seq "${1}0" "${1}9"); do
    if ! grep -qx "$number" <<<"$taken"; then
      printf '%s\n' "$number"
      return
    fi
  done
  fail "floor $1 has ten rooms already."
}

stands_below() {
  local door=$MAIN/$1/package-info.java floor
  [[ -f $door ]] || return 1
  floor=$(sed -nE 's/^@Floor\(([0-9]+)\)$/\1/p' "$door")
  ((${floor:-99} < $2))
}

# The rooms any room may lean on, as far as they are there and below floor $1.
foundations() {
  local room
  printf '"kernel"'
  for room in shell database; do
    ! stands_below "$room" "$1" || printf ', "%s", "%s :: *"' "$room" "$room"
  done
}

write_door() {
  mkdir -p "$MAIN/$1"
  cat >"$MAIN/$1/package-info.java" <<END
/**
 * The room ${1}: say in one sentence what it owns.
 */
@NullMarked
@Floor($2)
@ApplicationModule(allowedDependencies = {$(foundations "$2")})
package org.yanxun.$1;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
END
}

write_words() {
  local language
  mkdir -p "$WORDS"
  for language in zh_Hant en; do
    printf '# Keys begin with %s. and stand in every language; arguments are {0}, {1}, …\n' "$1" \
      >"$WORDS/${1}_$language.properties"
  done
}

write_schema() {
  mkdir -p "$MIGRATIONS/$1"
  cat >"$MIGRATIONS/$1/V${2}_001__${1}.sql" <<END
create schema $1;

-- Tables that grow begin their primary key with district_id; what other rooms may read are views called fact_….
END
}

write_test() {
  local class=${1^}RoomTests
  mkdir -p "$TESTS/$1"
  cat >"$TESTS/$1/$class.java" <<END
package org.yanxun.$1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanxun.Floor;

class $class {

    @Test
    void the_room_stands_on_floor_$2() throws ClassNotFoundException {
        var door = Class.forName("org.yanxun.$1.package-info");

        assertThat(door.getAnnotation(Floor.class).value()).isEqualTo($2);
    }
}
END
}
