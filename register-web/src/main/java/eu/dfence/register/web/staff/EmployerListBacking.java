package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.EmployerCard;
import eu.dfence.register.staff.api.EmployerDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The companies whose people have accounts, and their agreements. */
@Named("employerList")
@RequestScoped
public class EmployerListBacking {
    @EJB
    EmployerDesk desk;

    private List<EmployerCard> rows;

    public List<EmployerCard> getRows() {
        if (rows == null) {
            rows = desk.employers();
        }
        return rows;
    }
}
