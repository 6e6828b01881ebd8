package org.yanxun.demo.district;

import java.util.List;
import java.util.Random;

/** Chance from a fixed seed: the same throws in the same order, every time. */
public final class Dice {

    private final Random random;

    /** Dice that always fall the same way for the same seed. */
    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from the least to the most, both possible. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in that many of a hundred throws. */
    public boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    /** One of them. */
    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The randomness itself, for libraries that ask for it. */
    Random random() {
        return random;
    }
}
