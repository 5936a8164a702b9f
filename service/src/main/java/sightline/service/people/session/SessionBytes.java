package sightline.service.people.session;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** Reads and writes what a session holds; what an older version wrote and this one can't read counts as absent. */
final class SessionBytes {

    private SessionBytes() {}

    static ConversionService conversions() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new Reader(new DeserializingConverter()));
        return conversions;
    }

    private record Reader(DeserializingConverter converter) implements Converter<byte[], @Nullable Object> {

        @Override
        public @Nullable Object convert(byte[] bytes) {
            try {
                return converter.convert(bytes);
            } catch (SerializationFailedException e) {
                return null;
            }
        }
    }
}
