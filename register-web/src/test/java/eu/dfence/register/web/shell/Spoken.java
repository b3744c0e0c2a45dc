package eu.dfence.register.web.shell;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is written in each language of the screens, Finnish first. */
public final class Spoken {
    private Spoken() {}

    public static <T> Stream<T> inEach(Supplier<T> written) {
        return Stream.of(Languages.FINNISH, Languages.ENGLISH).map(language -> Texts.in(language, written));
    }
}
