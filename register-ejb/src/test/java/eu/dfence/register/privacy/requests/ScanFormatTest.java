package eu.dfence.register.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanFormatTest {
    @ParameterizedTest
    @Tag("R-78")
    @CsvSource({
        "PDF,255044462d312e37",
        "JPEG,ffd8ffe000104a46",
        "PNG,89504e470d0a1a0a00",
        "TIFF,49492a0008000000",
        "TIFF,4d4d002a00000008"
    })
    void a_scan_is_known_by_its_first_bytes(ScanFormat format, String hex) {
        assertThat(ScanFormat.of(HexFormat.of().parseHex(hex))).isEqualTo(format);
    }

    @ParameterizedTest
    @Tag("R-78")
    @ValueSource(
            strings = {
                "4d5a900003000000",
                "7f454c4602010100",
                "504b030414000600",
                "23212f62696e2f73",
                "3c68746d6c3e3c73",
                "3c73766720786d6c",
                "0a255044462d312e",
                "89504e47",
                "ffd8ff",
                "49492b0008000000"
            })
    void an_executable_an_archive_a_page_and_a_half_beginning_are_refused(String hex) {
        assertThatThrownBy(() -> ScanFormat.of(HexFormat.of().parseHex(hex)))
                .hasMessage("requests.refused.scan-format");
    }

    @Test
    void nothing_is_no_scan_and_ten_megabytes_are_the_most() {
        assertThatThrownBy(() -> ScanFormat.of(new byte[0])).hasMessage("requests.refused.scan-none");
        assertThatThrownBy(() -> ScanFormat.of(null)).hasMessage("requests.refused.scan-none");
        byte[] pdf = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 10 * 1024 * 1024);
        assertThat(ScanFormat.of(pdf)).isEqualTo(ScanFormat.PDF);
        assertThatThrownBy(() -> ScanFormat.of(Arrays.copyOf(pdf, pdf.length + 1)))
                .hasMessage("requests.refused.scan-size");
    }
}
