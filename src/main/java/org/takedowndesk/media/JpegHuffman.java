package org.takedowndesk.media;

import java.io.IOException;

/// A table of Huffman codes.
///
/// Most of what a small picture needs of a JPEG file is to get past the coefficients it does not need. So one look at
/// the next bits tells how many whole codes with their values stand in them: several coefficients are passed in one
/// step.
final class JpegHuffman {

    private static final int LOOK = 12;
    private static final int LONGEST = 16;
    private static final int ZEROS = 0xF0;
    private static final int BLOCK = 64;
    /// Set where the last code passed is the end of the block.
    private static final int ENDS = 16;

    private final byte[] symbols;
    private final int[] firstCode = new int[LONGEST + 2];
    private final int[] codesOf = new int[LONGEST + 1];
    private final int[] firstSymbol = new int[LONGEST + 1];
    /// By the next bits: the length of the code and its symbol, 0 for what is longer.
    private final short[] codes = new short[1 << LOOK];
    /// By the next bits: the coefficients that can be passed, whether the block ends there, and the bits they take; 0
    /// for what is longer.
    private final int[] passes = new int[1 << LOOK];

    /// @param counts how many codes there are of each length from 1 to 16
    JpegHuffman(byte[] counts, byte[] symbols) throws BadContent {
        this.symbols = symbols.clone();
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int more = counts[length - 1] & 0xFF;
            firstCode[length] = code;
            codesOf[length] = more;
            firstSymbol[length] = symbol;
            if (code + more > (1 << length)) {
                throw new BadContent(Condition.CORRUPT, "a Huffman table with codes too many");
            }
            for (int i = 0; i < more && length <= LOOK; i++) {
                short entry = (short) ((length << 8) | (symbols[symbol + i] & 0xFF));
                int from = (code + i) << (LOOK - length);
                for (int look = from; look < from + (1 << (LOOK - length)); look++) {
                    codes[look] = entry;
                }
            }
            code = (code + more) << 1;
            symbol += more;
        }
        for (int look = 0; look < passes.length; look++) {
            passes[look] = pass(look);
        }
    }

    private int pass(int look) {
        int used = 0;
        int coefficients = 0;
        while (true) {
            int entry = codes[(look << used) & ((1 << LOOK) - 1)];
            int symbol = entry & 0xFF;
            int length = (entry >> 8) + (symbol & 15);
            if (entry == 0 || used + length > LOOK) {
                return (coefficients << 5) | used;
            }
            used += length;
            if (steps(symbol) == BLOCK) {
                return (coefficients << 5) | ENDS | used;
            }
            coefficients += steps(symbol);
        }
    }

    /// How many coefficients a code stands for, itself and the zeros before it; a whole block for its end.
    private static int steps(int symbol) {
        return (symbol & 15) == 0 && symbol != ZEROS ? BLOCK : (symbol >> 4) + 1;
    }

    /// The next symbol; at least 16 bits must be there.
    int symbol(JpegBits bits) throws IOException {
        int entry = codes[(int) (bits.bits() >>> (64 - LOOK))];
        if (entry != 0) {
            bits.drop(entry >> 8);
            return entry & 0xFF;
        }
        for (int length = LOOK + 1; length <= LONGEST; length++) {
            int index = (int) (bits.bits() >>> (64 - length)) - firstCode[length];
            if (index >= 0 && index < codesOf[length]) {
                bits.drop(length);
                return symbols[firstSymbol[length] + index] & 0xFF;
            }
        }
        throw new BadContent(Condition.CORRUPT, "bits that are no code");
    }

    /// Goes past the coefficients of a block from number `from` on.
    void pass(JpegBits bits, int from) throws IOException {
        int next = from;
        while (next < BLOCK) {
            if (bits.count() < 32) {
                bits.fill();
            }
            int pass = passes[(int) (bits.bits() >>> (64 - LOOK))];
            int then = next + (pass >> 5);
            // A full block needs no code for its end: what follows then is the next block.
            boolean ends = (pass & ENDS) != 0 && then < BLOCK;
            if (pass != 0 && (ends || ((pass & ENDS) == 0 && then <= BLOCK))) {
                bits.drop(pass & 15);
                next = ends ? BLOCK : then;
            } else {
                int symbol = symbol(bits);
                bits.drop(symbol & 15);
                next += steps(symbol);
            }
        }
    }

    /// Reads the coefficients from number 1 on, in the order of the file, up to number `last`; passes the rest.
    void read(JpegBits bits, int[] coefficients, int last) throws IOException {
        int next = 1;
        while (next <= last) {
            if (bits.count() < 32) {
                bits.fill();
            }
            int symbol = symbol(bits);
            int steps = steps(symbol);
            next += steps;
            if (steps < BLOCK && symbol != ZEROS) {
                int value = value(bits, symbol & 15);
                if (next - 1 <= last) {
                    coefficients[next - 1] = value;
                }
            }
        }
        pass(bits, next);
    }

    /// A value of so many bits, of which the smaller half is negative; at least that many bits must be there.
    static int value(JpegBits bits, int size) {
        if (size == 0) {
            return 0;
        }
        int value = (int) (bits.bits() >>> (64 - size));
        bits.drop(size);
        return value < (1 << (size - 1)) ? value - (1 << size) + 1 : value;
    }
}
