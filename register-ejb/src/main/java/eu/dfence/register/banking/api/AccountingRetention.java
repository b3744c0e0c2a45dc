package eu.dfence.register.banking.api;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How long accounting material is kept (kirjanpitolaki 1336/1997 2:10). The two clocks start on different days.
 *
 * @param vouchersUntil last day of vouchers and correspondence: six years from the end of the calendar year in which the financial year ended
 * @param booksUntil last day of books and financial statements: ten years from the end of the financial year
 */
public record AccountingRetention(LocalDate vouchersUntil, LocalDate booksUntil) {
    public static AccountingRetention ofFinancialYearEnding(LocalDate end) {
        return new AccountingRetention(LocalDate.of(end.getYear() + 6, 12, 31), end.plusYears(10));
    }

    /** Of something that happened on the day, when financial years end on the given day of each year. */
    public static AccountingRetention of(LocalDate day, MonthDay financialYearEnd) {
        return ofFinancialYearEnding(endOf(day, financialYearEnd));
    }

    /** The last day of the financial year the day falls in; the 29th of February is the 28th where there is none. */
    public static LocalDate endOf(LocalDate day, MonthDay financialYearEnd) {
        LocalDate end = financialYearEnd.atYear(day.getYear());
        return end.isBefore(day) ? financialYearEnd.atYear(day.getYear() + 1) : end;
    }

    /** The first day on which a voucher may go. */
    public LocalDate vouchersErasableFrom() {
        return vouchersUntil.plusDays(1);
    }
}
