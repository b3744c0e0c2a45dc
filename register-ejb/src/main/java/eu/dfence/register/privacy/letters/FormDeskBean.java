package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.FormDesk;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;

@Stateless
@Local(FormDesk.class)
public class FormDeskBean implements FormDesk {
    @Inject
    Letters letters;

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] requestForm(LetterLanguage language) {
        return letters.render(LetterKind.REQUEST_FORM, Locale.forLanguageTag(language.tag()), new LetterValues())
                .pdf();
    }
}
