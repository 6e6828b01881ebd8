package org.yanxun.document.sheet;

/**
 * How much a sheet may bring.
 *
 * @param bytes of the file
 * @param rows below the header that hold anything
 * @param cellLength characters in one cell
 * @param columns from the left that are looked at
 * @param unpackedBytes of a packed file's whole content
 */
public record SheetLimits(long bytes, int rows, int cellLength, int columns, long unpackedBytes) {

    /** 20 MB, 100,000 rows, 2,000 characters a cell, 256 columns, 300 MB unpacked. */
    public static SheetLimits standard() {
        return new SheetLimits(20L << 20, 100_000, 2_000, 256, 300L << 20);
    }

    /** The same with another file size. */
    public SheetLimits bytes(long most) {
        return new SheetLimits(most, rows, cellLength, columns, unpackedBytes);
    }

    /** The same with another number of rows. */
    public SheetLimits rows(int most) {
        return new SheetLimits(bytes, most, cellLength, columns, unpackedBytes);
    }

    /** The same with another size of the unpacked content. */
    public SheetLimits unpackedBytes(long most) {
        return new SheetLimits(bytes, rows, cellLength, columns, most);
    }
}
