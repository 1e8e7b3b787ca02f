package reelcost.domain.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which clip lengths an offer makes. A take of another length is made of several legal clips: as few billed seconds as
 * can be, then as few clips as can be, the longest first.
 */
public sealed interface DurationRule extends Durations {
    /** Any length. */
    DurationRule ANY = new Any();

    /**
     * The legal clips that make one take.
     *
     * @param seconds the length asked for, above zero
     * @return at least one legal length, longest first, together at least {@code seconds}
     */
    List<BigDecimal> split(BigDecimal seconds);

    @Override
    default Match match(ClipSpec clip) {
        return new Match.Found(this, Conditions.NONE);
    }

    @Override
    default List<DurationRule> rules() {
        return List.of(this);
    }

    /** Any length: the provider states no limit, or it does not matter to the price. */
    record Any() implements DurationRule {
        @Override
        public List<BigDecimal> split(BigDecimal seconds) {
            return List.of(seconds);
        }

        @Override
        public String toString() {
            return "any length";
        }
    }

    /** A list of lengths: 4, 8 or 12 s. Whole seconds, each above zero. */
    record OneOf(List<Integer> lengths) implements DurationRule {
        /** @throws IllegalArgumentException if the list is empty or has a length that is not above zero */
        public OneOf {
            lengths = List.copyOf(new TreeSet<>(lengths));
            if (lengths.isEmpty() || lengths.get(0) <= 0) {
                throw new IllegalArgumentException("legal durations must be above zero: " + lengths);
            }
        }

        @Override
        public List<BigDecimal> split(BigDecimal seconds) {
            int asked = seconds.setScale(0, RoundingMode.CEILING).intValueExact();
            int longest = lengths.get(lengths.size() - 1);
            int[] clips = new int[asked + longest + 1];
            Arrays.fill(clips, Integer.MAX_VALUE);
            clips[0] = 0;
            for (int total = 1; total < clips.length; total++) {
                for (int length : lengths) {
                    if (length <= total && clips[total - length] != Integer.MAX_VALUE) {
                        clips[total] = Math.min(clips[total], clips[total - length] + 1);
                    }
                }
            }
            int total = asked;
            while (clips[total] == Integer.MAX_VALUE) {
                total++;
            }
            List<BigDecimal> pieces = new ArrayList<>();
            while (total > 0) {
                int left = total;
                int piece = lengths.stream()
                        .filter(length -> length <= left && clips[left - length] == clips[left] - 1)
                        .max(Integer::compare)
                        .orElseThrow();
                pieces.add(BigDecimal.valueOf(piece));
                total -= piece;
            }
            return pieces;
        }

        @Override
        public String toString() {
            return lengths.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " s";
        }
    }

    /**
     * From the shortest to the longest in steps: 3 to 15 s by 1; 6 to 120 s by 6. Whole seconds.
     *
     * @param step above zero; the longest is a whole number of steps above the shortest
     */
    record Range(int shortest, int longest, int step) implements DurationRule {
        /** @throws IllegalArgumentException if the three do not fit together */
        public Range {
            if (shortest <= 0 || longest < shortest || step <= 0 || (longest - shortest) % step != 0) {
                throw new IllegalArgumentException(
                        "not a range of durations: " + shortest + " to " + longest + " by " + step);
            }
        }

        @Override
        public List<BigDecimal> split(BigDecimal seconds) {
            int asked = seconds.setScale(0, RoundingMode.CEILING).intValueExact();
            int clips = Math.max(1, ceilingDivision(asked, longest));
            int total = total(clips, asked);
            // One clip more starts from another length, so its steps may come closer to what is asked.
            for (int more = clips + 1; total > asked && more * shortest < total; more++) {
                if (total(more, asked) < total) {
                    clips = more;
                    total = total(more, asked);
                }
            }
            return pieces(clips, total - clips * shortest);
        }

        /** The least that so many clips can be together, at least {@code asked}: they reach every step from their shortest on. */
        private int total(int clips, int asked) {
            int least = clips * shortest;
            return least + Math.max(0, ceilingDivision(asked - least, step)) * step;
        }

        private List<BigDecimal> pieces(int clips, int above) {
            List<BigDecimal> pieces = new ArrayList<>(Collections.nCopies(clips, BigDecimal.valueOf(shortest)));
            int left = above;
            for (int i = 0; i < clips && left > 0; i++) {
                int more = Math.min(left, longest - shortest);
                pieces.set(i, BigDecimal.valueOf(shortest + more));
                left -= more;
            }
            return pieces;
        }

        private static int ceilingDivision(int a, int b) {
            return -Math.floorDiv(-a, b);
        }

        @Override
        public String toString() {
            return shortest + " to " + longest + " s" + (step == 1 ? "" : " in steps of " + step + " s");
        }
    }
}
