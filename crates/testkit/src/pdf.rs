//! The smallest PDFs that hold given words or given objects, so that reading them can be tested without a writer of PDFs.

/// Makes the bytes of a PDF of these pages, a line of Helvetica for each line. Letters are those of Windows-1252 whose
/// code is their code point; others become question marks.
pub fn pdf_pages(pages: &[&[&str]]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|number| format!("{} 0 R", 4 + number * 2)).collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()).into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
    ];
    for (number, lines) in pages.iter().enumerate() {
        let page = "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>";
        objects.push(format!("<< {page} /Contents {} 0 R >>", 5 + number * 2).into_bytes());
        objects.push(pdf_stream(lines));
    }
    pdf(&objects)
}

/// What shows these lines on a page, as an object.
pub fn pdf_stream(lines: &[&str]) -> Vec<u8> {
    let written: Vec<String> = lines.iter().map(|line| format!("({line}) Tj 0 -14 Td")).collect();
    let content = format!("BT /F1 12 Tf 72 720 Td {} ET", written.join(" "));
    let content = content.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?'));
    let mut object = format!("<< /Length {} >>\nstream\n", content.clone().count()).into_bytes();
    object.extend(content);
    object.extend_from_slice(b"\nendstream");
    object
}

/// Makes the bytes of a PDF of these objects; the first is the catalogue.
pub fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").into_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").into_bytes()));
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").into_bytes());
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_objects() {
        let file = pdf_pages(&[&["Blåbær"], &["to"]]);
        let text = String::from_utf8_lossy(&file).into_owned();
        let start: usize = text.rsplit_once("startxref\n").unwrap().1.lines().next().unwrap().parse().unwrap();
        assert!(file[start..].starts_with(b"xref\n0 8\n"));
        let places = text.rsplit_once("xref\n0 8\n").unwrap().1.lines().skip(1).take(7);
        for (number, place) in (1..).zip(places) {
            let place: usize = place[..10].parse().unwrap();
            assert!(file[place..].starts_with(format!("{number} 0 obj").as_bytes()));
        }
        assert!(file.windows(10).any(|window| window == b"(Bl\xe5b\xe6r) T"));
    }
}
