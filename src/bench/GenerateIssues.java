import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes made-up issues in the form of a Chinese technology weekly: the same arguments give the same bytes.
 *
 * <p>Words are made of the 3,755 common characters of GB 2312; characters, words and Latin names are drawn by rank as
 * in Zipf's law, so that pairs of characters repeat about as unevenly as in real text.
 */
final class GenerateIssues {
    private static final int SEED = 20;
    private static final int VOCABULARY = 15_000;
    private static final int COMMON = 2_000;
    private static final int ISSUE_BYTES = 6_300;
    private static final String FREQUENT = "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么"
            + "心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长";
    private static final String[] NAMES = (
            "AI ChatGPT GPU API Java Rust GitHub C++ Python Linux LLM Docker OpenAI JavaScript Go Kubernetes React SQL "
                    + "iPhone TypeScript CPU MySQL HTTP Redis C# Vue Copilot Android Spring WebAssembly Node.js "
                    + "Transformer PyTorch Kafka PostgreSQL VSCode H100 GPT-4 RISC-V 5G").split(" ");
    private static final String[] SECTIONS = {
        "科技动态|最新的科技进展和市场动态，包括新闻、行业动态、趋势分析",
        "技术文章|各种技术的应用和实践方法，包括各种技术文章、教程、实践案例等内容",
        "开源项目|值得关注的开源项目和工具",
        "言论|有意思的话"
    };

    private final Random random = new Random(SEED);
    private final List<String> characters = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<Integer> subject = new ArrayList<>();
    private int lastWord;

    private GenerateIssues() {
        FREQUENT.codePoints().mapToObj(Character::toString).forEach(characters::add);
        List<String> others = new ArrayList<>(common());
        others.removeAll(characters);
        Collections.shuffle(others, random);
        characters.addAll(others);
        words.addAll(characters.subList(0, 60));
        while (words.size() < VOCABULARY) {
            int length = random.nextInt(100) < 75 ? 2 : 3 + random.nextInt(2);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append(characters.get(rank(COMMON, 40)));
            }
            words.add(word.toString());
        }
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        GenerateIssues generator = new GenerateIssues();
        long bytes = 0;
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int number = 1; number <= count; number++) {
            LocalDate date = LocalDate.of(1990, 1, 7).plusWeeks(number);
            String text = generator.issue(number, date);
            text.codePoints().filter(Character::isIdeographic).forEach(c -> counts.merge(c, 1, Integer::sum));
            byte[] issue = text.getBytes(StandardCharsets.UTF_8);
            Files.write(directory.resolve(date + ".md"), issue);
            bytes += issue.length;
        }
        System.out.printf(
                "%d issues of %d bytes; the 100 most frequent characters are %.0f %% of the text, 1,000 are %.0f %%%n",
                count,
                bytes / Math.max(1, count),
                share(counts, 100),
                share(counts, 1000));
    }

    private static double share(Map<Integer, Integer> counts, int most) {
        List<Integer> sorted = new ArrayList<>(counts.values());
        sorted.sort(Collections.reverseOrder());
        long top = sorted.stream().limit(most).mapToLong(Integer::longValue).sum();
        return 100.0 * top / sorted.stream().mapToLong(Integer::longValue).sum();
    }

    private static List<String> common() {
        List<String> common = new ArrayList<>();
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                common.add(new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312")));
            }
        }
        return common;
    }

    /** A rank below a limit, the n-th about as likely as 1/(n + flat): the law of Zipf and Mandelbrot. */
    private static int rank(int limit, int flat, Random random) {
        return (int) (flat * Math.pow((double) (limit + flat) / flat, random.nextDouble())) - flat;
    }

    private int rank(int limit, int flat) {
        return rank(limit, flat, random);
    }

    private String issue(int number, LocalDate date) {
        StringBuilder text = new StringBuilder("---\ntitle: Mine Weekly 第 " + number + " 期\ndescription: ");
        text.append(clause(18)).append("\noutline: [2, 3]\ndate: ").append(date).append("\n---\n");
        int bytes = 0;
        for (int section = 0; section < SECTIONS.length; section++) {
            String[] parts = SECTIONS[section].split("\\|");
            text.append("\n## ").append(parts[0]).append("\n\n> ").append(parts[1]).append('\n');
            while (bytes < ISSUE_BYTES * (section + 1) / SECTIONS.length) {
                String item = item();
                text.append(item);
                bytes += item.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.toString();
    }

    private String item() {
        subject.clear();
        StringBuilder item = new StringBuilder("\n### ").append(clause(10 + random.nextInt(14)));
        item.append("\n\n> ").append(address()).append("\n\n").append(sentence()).append('\n');
        int points = random.nextInt(8);
        for (int i = 1; i <= points; i++) {
            item.append(i == 1 ? "\n" : "").append(i).append(". ").append(clause(8 + random.nextInt(20))).append('\n');
        }
        if (random.nextInt(3) == 0) {
            item.append('\n').append(sentence()).append(sentence()).append('\n');
        }
        return item.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(clause(6 + random.nextInt(14)));
        for (int i = random.nextInt(3); i >= 0; i--) {
            sentence.append('，').append(clause(5 + random.nextInt(12)));
        }
        return sentence.append('。').toString();
    }

    private String clause(int length) {
        StringBuilder clause = new StringBuilder();
        while (clause.length() < length) {
            if (random.nextInt(100) < 5) {
                clause.append(clause.isEmpty() ? "" : " ").append(NAMES[rank(NAMES.length, 2)]).append(' ');
            } else {
                clause.append(words.get(nextWord()));
            }
        }
        return clause.toString().strip();
    }

    /** Texts repeat their subject's words, and words keep company: both draw from what was there before. */
    private int nextWord() {
        int word;
        int kind = random.nextInt(100);
        if (kind < 25 && !subject.isEmpty()) {
            word = subject.get(random.nextInt(subject.size()));
        } else if (kind < 80) {
            word = rank(words.size(), 5, new Random(SEED + 31L * lastWord + rank(12, 2)));
        } else {
            word = rank(words.size(), 5);
        }
        subject.add(word);
        lastWord = word;
        return word;
    }

    /** One in thirty is an address that was there before. */
    private String address() {
        if (addresses.size() > 20 && random.nextInt(30) == 0) {
            return addresses.get(random.nextInt(addresses.size()));
        }
        String id = Long.toString(random.nextLong() >>> 1, 36);
        String address = switch (random.nextInt(4)) {
            case 0 -> "https://mp.weixin.qq.com/s/" + id;
            case 1 -> "https://github.com/" + id.substring(0, 4) + "/" + id.substring(4);
            case 2 -> "https://juejin.cn/post/" + Math.abs(random.nextInt());
            default -> "https://www." + id.substring(0, 3) + ".com/" + id + "?utm_source=weekly";
        };
        addresses.add(address);
        return address;
    }
}
