/**
 * Staff: personal accounts, the employer behind each, designations and confidentiality undertakings (notice R-52..R-56).
 *
 * <p>Shows {@code StaffRights} (what an account may do this very moment), {@code SignIn}, {@code SessionDiary}, {@code CurrentStaff}, the
 * desks of the staff page, of employers and of the undertaking, and asks every {@code OpeningCondition} before roles are given, of
 * another company's people every {@code EmployerCondition} too. Looks
 * at shared and privacy.catalogue. Law: GDPR Art. 29 and 32(4), TSL 1050/2018 35 §.
 */
package eu.dfence.register.staff;
