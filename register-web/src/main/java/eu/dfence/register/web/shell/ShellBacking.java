package eu.dfence.register.web.shell;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the frame of a page shows: who, in which language, and which doors are theirs. */
@Named("shell")
@RequestScoped
public class ShellBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentStaff staff;

    @Inject
    ReleaseMark release;

    @Inject
    Figures figures;

    @Inject
    Waiting waiting;

    @Inject
    Habits habits;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Counts(int drafts, int overdue, int waiting, int breaches, int undertakings) {}

    private record Frame(Rights rights, Locale locale, Counts counts, boolean folded, String rows, String part) {}

    private Rights rights;
    private Locale locale;
    private String icons;

    /** A page that tells a failure asks nobody who calls: asking may be what failed. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null && !FailurePage.isShown(request);
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = Languages.of(request, isSignedIn() ? rights().language() : null);
            Languages.remember(request, locale);
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public String getBase() {
        return request.getContextPath();
    }

    public String getHere() {
        return Addresses.current(request);
    }

    public String getAssets() {
        return getBase() + "/assets";
    }

    public String asset(String name) {
        return getAssets() + '/' + name + "?v=" + release;
    }

    public String getIcons() {
        if (icons == null) {
            icons = asset("icons.svg");
        }
        return icons;
    }

    public String getName() {
        return rights().displayName();
    }

    public String getInitials() {
        return SPACES.splitAsStream(getName())
                .limit(2)
                .map(each -> each.substring(0, 1))
                .collect(Collectors.joining());
    }

    public String getPost() {
        Rights mine = rights();
        return mine.title() == null ? mine.employerName() : mine.title() + " · " + mine.employerName();
    }

    public LocalDate getUntil() {
        return rights().undertakingUntil();
    }

    /** Whether a link to that section is worth showing. The desk behind it decides by itself. */
    public boolean may(String section) {
        return isSignedIn() && Section.of(section).openTo(rights().roles());
    }

    /** Invoices past their due date, or 0 for whom they are no concern. */
    public int getOverdue() {
        return Figures.mayCount(rights().roles()) ? figures.overdue() : 0;
    }

    /** Requests of data subjects that wait for their answer. */
    public int getWaiting() {
        return may("requests") ? waiting.requests() : 0;
    }

    /** Breaches whose 72 hours run. */
    public int getBreaches() {
        return may("breaches") ? waiting.breaches() : 0;
    }

    /** Orders that nobody has confirmed. */
    public int getDrafts() {
        return may("orders") ? waiting.drafts() : 0;
    }

    /** Undertakings that end within 30 days, or are missing from somebody designated. */
    public int getUndertakings() {
        return may("staff") ? waiting.undertakings() : 0;
    }

    /** All that the words around a page depend on: they are written once for each such value ({@link Kept}). */
    public Object frame(String part) {
        Counts counts = new Counts(getDrafts(), getOverdue(), getWaiting(), getBreaches(), getUndertakings());
        return new Frame(rights(), getLocale(), counts, habits.isFolded(), habits.getRows(), part);
    }

    public boolean isNoted() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Told.come(faces, request);
        return faces.getMessages().hasNext();
    }

    public List<Notice> getNotes() {
        return Notice.all(FacesContext.getCurrentInstance());
    }

    /** What was refused, when it is more than one thing: they stand together under one heading. */
    public List<Notice> getFaults() {
        List<Notice> faults = getNotes().stream().filter(Notice::fault).toList();
        return faults.size() > 1 ? faults : List.of();
    }

    /** The notices that stand alone. */
    public List<Notice> getSingles() {
        List<Notice> all = new ArrayList<>(getNotes());
        all.removeAll(getFaults());
        return all;
    }

    public String hits(Page<?> page) {
        if (page.hits() < 0) {
            return "";
        }
        return Texts.of(
                "pager.hits", page.capped() ? Formats.number(Page.COUNT_CAP) + "+" : Formats.number(page.hits()));
    }

    private Rights rights() {
        if (rights == null) {
            rights = staff.rights();
        }
        return rights;
    }
}
