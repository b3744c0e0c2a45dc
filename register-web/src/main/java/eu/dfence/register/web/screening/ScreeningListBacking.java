package eu.dfence.register.web.screening;

import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The newest screening of each processing. */
@Named("screeningList")
@RequestScoped
public class ScreeningListBacking {
    @EJB
    ScreeningDesk desk;

    private List<ScreeningRow> rows;

    @PostConstruct
    void open() {
        rows = desk.list();
    }

    public List<ScreeningRow> getRows() {
        return rows;
    }
}
