package org.yanxun.demo.district;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import net.datafaker.Faker;

/** Names of people who do not exist, with the rare kinds of names that real rosters hold. */
final class PeopleNames {

    /** A rare character outside the basic plane, a middle dot in both usual forms, a surname with its own reading. */
    private static final List<String> RARE = List.of("王\uD842\uDFB7川", "迪麗婭·阿里木", "單\uD845\uDC4F", "曾小解", "買合木提•托乎提");

    private final Faker faker;
    private final Iterator<String> rare = RARE.iterator();

    PeopleNames(Dice dice) {
        this.faker = new Faker(Locale.forLanguageTag("zh-TW"), dice.random());
    }

    String next() {
        return faker.name().lastName() + faker.name().firstName();
    }

    /** One of the rare ones, while there are any, else an ordinary name. */
    String nextRare() {
        return rare.hasNext() ? rare.next() : next();
    }
}
