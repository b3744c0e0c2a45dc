/**
 * The formats of Finnish payments as pure values: reference numbers, accounts, bank bar code, QR code, cash rounding, bank
 * days and how long the law keeps vouchers. Shows {@code banking.api}; looks at {@code shared} only and keeps nothing.
 * Law: velkakirjalaki 622/1947 5 §, laki 890/2000, kirjanpitolaki 1336/1997 2:10; standards: ISO 11649, ISO 13616, EPC069-12,
 * Finance Finland's bank bar code guide 5.3.
 */
package eu.dfence.register.banking;
