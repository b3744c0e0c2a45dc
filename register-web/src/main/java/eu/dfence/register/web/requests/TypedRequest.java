package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Objection;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.Signature;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A request as it is being typed. */
public class TypedRequest implements Serializable {
    private static final long serialVersionUID = 1L;

    private DataSubjectRight right;
    private Channel channel = Channel.EMAIL;
    private LocalDate receivedOn;
    private String language = "fi";
    private boolean written;
    private Signature signature = Signature.NONE;
    private String representative;
    private Authority authority;
    private String said;
    private String name;
    private boolean absent;
    private String contact;
    private boolean another;
    private Prohibition.Kind[] processing = {};
    private Prohibition.Kind[] disclosure = {};
    private final List<TypedCorrection> corrections = new ArrayList<>(List.of(new TypedCorrection()));

    TypedRequest(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    RequestForm form(SubjectId customer) {
        return new RequestForm(customer, absent, name, contact, asked(), another);
    }

    private Asked asked() {
        return new Asked(
                right,
                channel,
                receivedOn,
                language,
                written,
                signature,
                representative,
                authority,
                said,
                corrections.stream()
                        .filter(each -> !each.empty())
                        .map(TypedCorrection::asked)
                        .toList(),
                objections());
    }

    private Set<Objection> objections() {
        Set<Objection> objections = new HashSet<>();
        Stream.of(processing).forEach(each -> objections.add(new Objection(each, Objection.Scope.PROCESSING)));
        Stream.of(disclosure).forEach(each -> objections.add(new Objection(each, Objection.Scope.DISCLOSURE)));
        return objections;
    }

    public List<TypedCorrection> getCorrections() {
        return corrections;
    }

    public DataSubjectRight getRight() {
        return right;
    }

    public void setRight(DataSubjectRight right) {
        this.right = right;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isWritten() {
        return written;
    }

    public void setWritten(boolean written) {
        this.written = written;
    }

    public Signature getSignature() {
        return signature;
    }

    public void setSignature(Signature signature) {
        this.signature = signature;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public Authority getAuthority() {
        return authority;
    }

    public void setAuthority(Authority authority) {
        this.authority = authority;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isAbsent() {
        return absent;
    }

    public void setAbsent(boolean absent) {
        this.absent = absent;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public Prohibition.Kind[] getProcessing() {
        return processing;
    }

    public void setProcessing(Prohibition.Kind[] processing) {
        this.processing = processing;
    }

    public Prohibition.Kind[] getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(Prohibition.Kind[] disclosure) {
        this.disclosure = disclosure;
    }
}
