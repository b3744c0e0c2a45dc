package eu.dfence.register.fence.fault.rule6.orders;

import jakarta.ejb.Stateless;

/** What it inherits carries no role. */
@Stateless
public class HeirDeskBean extends Ancestor {}
