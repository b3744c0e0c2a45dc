package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.web.shell.MomentConverter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of a breach as it is being typed, by the name of its field. */
public class TypedBreach implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> TEXTS =
            List.of("title", "happened", "foundHow", "groups", "consequences", "measures", "processor");
    private static final List<String> MOMENTS = List.of("foundAt", "awareAt", "beganAt", "endedAt");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Instant> moments = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Nature[] natures = {};
    private DataCategory[] categories = {};

    static TypedBreach of(BreachForm known) {
        TypedBreach typed = new TypedBreach();
        typed.texts.put("title", known.title());
        typed.texts.put("happened", known.happened());
        typed.texts.put("foundHow", known.foundHow());
        typed.texts.put("groups", known.groups());
        typed.texts.put("consequences", known.consequences());
        typed.texts.put("measures", known.measures());
        typed.texts.put("processor", known.processor());
        typed.moments.put("foundAt", known.foundAt());
        typed.moments.put("awareAt", known.awareAt());
        typed.moments.put("beganAt", known.beganAt());
        typed.moments.put("endedAt", known.endedAt());
        typed.counts.put("persons", known.persons());
        typed.counts.put("records", known.records());
        typed.natures = known.natures().toArray(Nature[]::new);
        typed.categories = known.categories().toArray(DataCategory[]::new);
        return typed;
    }

    /** What was typed before the page expired; what is no moment, number or choice is left out. */
    void takeBack(HttpServletRequest sent) {
        TEXTS.forEach(name -> texts.put(name, sent.getParameter(name)));
        MOMENTS.forEach(name -> moments.put(name, moment(sent.getParameter(name))));
        Stream.of("persons", "records").forEach(name -> counts.put(name, number(sent.getParameter(name))));
        natures = chosen(Nature.values(), sent.getParameterValues("natures")).toArray(Nature[]::new);
        categories = chosen(DataCategory.values(), sent.getParameterValues("categories"))
                .toArray(DataCategory[]::new);
    }

    private static Instant moment(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : MomentConverter.read(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Integer number(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,9}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static <E extends Enum<E>> Stream<E> chosen(E[] all, String... names) {
        Set<String> wanted = names == null ? Set.of() : Set.of(names);
        return Stream.of(all).filter(each -> wanted.contains(each.name()));
    }

    BreachForm form() {
        return new BreachForm(
                texts.get("title"),
                texts.get("happened"),
                texts.get("foundHow"),
                moments.get("foundAt"),
                moments.get("awareAt"),
                moments.get("beganAt"),
                moments.get("endedAt"),
                Set.copyOf(List.of(natures)),
                Set.copyOf(List.of(categories)),
                texts.get("groups"),
                counts.get("persons"),
                counts.get("records"),
                texts.get("consequences"),
                texts.get("measures"),
                texts.get("processor"));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Instant> getMoments() {
        return moments;
    }

    public Map<String, Integer> getCounts() {
        return counts;
    }

    public Nature[] getNatures() {
        return natures.clone();
    }

    public void setNatures(Nature... natures) {
        this.natures = natures.clone();
    }

    public DataCategory[] getCategories() {
        return categories.clone();
    }

    public void setCategories(DataCategory... categories) {
        this.categories = categories.clone();
    }
}
