package eu.dfence.register.web.erasure;

import eu.dfence.register.privacy.scanner.api.ScanOutcome;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import eu.dfence.register.privacy.scanner.api.ScannerDesk;
import eu.dfence.register.privacy.scanner.api.WaitingScan;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whether somebody erased is still to be found anywhere. */
@Named("erasureScans")
@ViewScoped
public class ErasureScansBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ScannerDesk desk;

    private List<WaitingScan> waiting;
    private ScanOutcome outcome;

    public List<WaitingScan> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
    }

    /** Stays on the page: what was found is shown once and kept nowhere. */
    public void scan(String id) {
        outcome = desk.scan(id);
        waiting = null;
    }

    /** Null until something was looked for. */
    public ScanOutcome getOutcome() {
        return outcome;
    }

    /** How much was looked through. */
    public String getRead() {
        ScanReport report = outcome.report();
        return Texts.of(
                "erasure.scan-read",
                Formats.number(report.tables()),
                Formats.number(report.columns()),
                Formats.number(report.rows()),
                Formats.number(report.files()),
                Formats.number(report.bytes() / 1_000_000));
    }
}
