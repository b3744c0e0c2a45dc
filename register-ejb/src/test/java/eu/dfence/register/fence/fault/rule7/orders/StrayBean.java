package eu.dfence.register.fence.fault.rule7.orders;

import jakarta.ejb.Stateless;

/** A session bean that is nobody's desk. */
@Stateless
public class StrayBean {}
