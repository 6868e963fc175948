package io.github.mineweekly.newsletter.frontmatter.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The merge key {@code <<}: what the map that it refers to holds counts as written, unless the key is there itself. */
final class MergeKeys {
    private static final String KEY = "<<";

    private MergeKeys() {}

    /** The fields without the merge key, and those that it brings, at the place of the reference. */
    static List<Field> expanded(List<Field> fields) {
        if (fields.stream().noneMatch(field -> field.name().equals(KEY))) {
            return fields;
        }
        List<Field> all = new ArrayList<>(fields);
        all.removeIf(field -> field.name().equals(KEY));
        Set<String> names = all.stream().map(Field::name).collect(Collectors.toCollection(HashSet::new));
        for (Field merge : fields) {
            if (merge.name().equals(KEY)) {
                for (Value map : merge.value().parts()) {
                    for (Field field : map.fields()) {
                        if (names.add(field.name())) {
                            all.add(referred(field, merge));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Field referred(Field field, Field merge) {
        Value value = new Value(
                field.value().node(), merge.value().span(), field.value().places(), true);
        return new Field(field.name(), merge.key(), value, true);
    }
}
