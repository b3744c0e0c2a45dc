package eu.dfence.register.fence.fault;

import eu.dfence.register.privacy.catalogue.PersonalIdentityCodeListener;

class KnowsAnInside {
    PersonalIdentityCodeListener listener;
}
