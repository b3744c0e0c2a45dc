package eu.dfence.register.privacy.notice;

import static eu.dfence.register.privacy.notice.NoticeFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeDeskBeanTest {
    static Stream<LocalDate> neither_gone_nor_mistyped_by_years() {
        return Stream.of(null, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1), TODAY.withYear(2062));
    }

    @ParameterizedTest
    @MethodSource
    void neither_gone_nor_mistyped_by_years(LocalDate day) {
        NoticeDeskBean desk = new NoticeDeskBean();
        desk.clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        assertThatThrownBy(() -> desk.publish(day, "")).hasMessage("notice.refused.day");
    }
}
