package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.Correction;
import java.io.Serializable;

/** One correction as it is being typed. */
public class TypedCorrection implements Serializable {
    private static final long serialVersionUID = 1L;

    private String datum;
    private String current;
    private String wanted;
    private String ground;
    private Correction.Defect defect = Correction.Defect.ERRONEOUS;
    private Correction.Remedy remedy = Correction.Remedy.RECTIFY;

    boolean empty() {
        return datum == null && current == null && wanted == null && ground == null;
    }

    Correction asked() {
        return new Correction(datum, current, wanted, ground, defect, remedy);
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public Correction.Defect getDefect() {
        return defect;
    }

    public void setDefect(Correction.Defect defect) {
        this.defect = defect;
    }

    public Correction.Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Correction.Remedy remedy) {
        this.remedy = remedy;
    }
}
