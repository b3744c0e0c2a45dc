package eu.dfence.register.fence.fault.rule16.orders;

import javax.naming.InitialContext;
import javax.naming.NamingException;

class LooksUp {
    Object out(String list) throws NamingException {
        return InitialContext.doLookup("ldap://example.com/" + list);
    }
}
