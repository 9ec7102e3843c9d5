//! The tree of tags (ISO 32000-1, 14.7 and 14.8): what a reader that speaks reads, in its order.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::content::{Cluster, Content, Drawn, Faint, Owner, Reader};
use crate::pdf::{Damage, Dictionary, File, Object, xmp};

/// Text that no element has: the page, counted from 0, and the text.
type Untagged = Vec<(usize, String)>;

/// How deep elements may be nested.
const DEEPEST: usize = 100;
/// How many pages a document may have.
const MOST_PAGES: usize = 10_000;
/// How often one kind of element may stand for another.
const MOST_ROLES: usize = 8;

/// A PDF as those hear it who do not see it.
#[derive(Debug)]
pub struct Tagged {
    /// The language of the document.
    pub language: Option<String>,
    /// The titles in the document's own data: of its metadata (XMP), and of its information
    /// dictionary, which PDF 2.0 does without.
    pub titles: Vec<String>,
    /// Whether the document says that it is tagged.
    pub is_marked: bool,
    /// How many pages it has.
    pub pages: usize,
    /// The elements at the root of the tree, in reading order; none without a tree.
    pub elements: Vec<Element>,
    /// Text that is on a page and neither in the tree nor an artifact.
    pub untagged: Vec<(usize, String)>,
    /// How many pictures are in no element and are no artifacts.
    pub untagged_pictures: usize,
    /// The first texts that are hard to tell from what is behind them.
    pub faint: Vec<Faint>,
    /// Where its links lead.
    pub addresses: BTreeSet<String>,
}

/// An element of the tree.
#[derive(Clone, Debug)]
pub struct Element {
    /// The number of its object: no other element has it.
    pub number: u32,
    /// What it is: one of the types of ISO 32000-1, 14.8.4, where the document says which.
    pub role: String,
    /// What the document itself calls it.
    pub name: String,
    /// Its language, where it names one.
    pub language: Option<String>,
    /// The text for those who do not see it.
    pub alternative: Option<String>,
    /// The text in the place of what is in it.
    pub actual: Option<String>,
    /// What is in it, in reading order.
    pub parts: Vec<Part>,
}

/// What is in an element.
#[derive(Clone, Debug)]
pub enum Part {
    /// An element.
    Element(Element),
    /// What a page draws.
    Content(Content),
}

impl Tagged {
    /// Reads a PDF.
    ///
    /// # Errors
    /// What makes it unreadable: a file that is cut off or damaged, that is no such file as
    /// the engines write, or that would take too much memory.
    pub fn read(bytes: &[u8]) -> Result<Self, Damage> {
        let file = File::open(bytes)?;
        let catalog = file.catalog()?;
        let mut pages = Pages::default();
        let root = catalog.get(b"Pages".as_slice()).cloned();
        let root = root.ok_or_else(|| Damage::new("the document has no pages"))?;
        pages.collect(&file, &root, &Inherited::default(), 0)?;
        let mut reader = Reader::new(&file);
        let mut addresses = BTreeSet::new();
        for (index, page) in pages.all.iter().enumerate() {
            reader.page(index, &page.dictionary, &page.resources, page.sheet)?;
            add_addresses(&file, &page.dictionary, &mut addresses)?;
        }
        let mut drawn = reader.finish();
        let faint = std::mem::take(&mut drawn.faint);
        let untagged_pictures = drawn.untagged_pictures;
        let mark_info = file.dictionary(&catalog, b"MarkInfo")?.unwrap_or_default();
        let (elements, untagged) = match file.dictionary(&catalog, b"StructTreeRoot")? {
            None => (Vec::new(), drawn.untagged),
            Some(root) => Tree::new(&file, &root, &pages, drawn)?.elements(&root)?,
        };
        Ok(Self {
            language: text(&file, &catalog, b"Lang")?,
            titles: titles(&file)?,
            is_marked: mark_info.get(b"Marked".as_slice()) == Some(&Object::Boolean(true)),
            pages: pages.all.len(),
            elements,
            untagged,
            untagged_pictures,
            faint,
            addresses,
        })
    }
}

impl Element {
    /// This element and all below it, in reading order.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for part in &self.parts {
            if let Part::Element(element) = part {
                all.extend(element.all());
            }
        }
        all
    }

    /// What pages draw in it and below it, in reading order.
    pub fn contents(&self) -> Vec<&Content> {
        let contents = self.parts.iter().flat_map(|part| match part {
            Part::Element(element) => element.contents(),
            Part::Content(content) => vec![content],
        });
        contents.collect()
    }

    /// Its text as it is drawn.
    pub fn text(&self) -> String {
        let contents = self.contents().into_iter();
        let clusters = contents.flat_map(|content| &content.clusters);
        clusters
            .map(|cluster: &Cluster| cluster.text.as_str())
            .collect()
    }
}

fn text(file: &File, dictionary: &Dictionary, key: &[u8]) -> Result<Option<String>, Damage> {
    Ok(file
        .value(dictionary, key)?
        .and_then(|value| value.as_text()))
}

/// The titles in the document's own data.
fn titles(file: &File) -> Result<Vec<String>, Damage> {
    let information = file.information()?;
    let title = information.and_then(|it| it.get(b"Title".as_slice())?.as_text());
    let metadata = match file.metadata()? {
        Some(metadata) => xmp::properties(&file.stream(metadata)?.1)?,
        None => Vec::new(),
    };
    let of_metadata = xmp::first(&metadata, "dc:title").map(str::to_owned);
    Ok(title.into_iter().chain(of_metadata).collect())
}

/// Where the links of a page lead.
fn add_addresses(
    file: &File,
    page: &Dictionary,
    addresses: &mut BTreeSet<String>,
) -> Result<(), Damage> {
    let Some(Object::Array(annotations)) = file.value(page, b"Annots")? else {
        return Ok(());
    };
    for annotation in &annotations {
        if let Object::Dictionary(annotation) = file.resolve(annotation)?
            && let Some(action) = file.dictionary(&annotation, b"A")?
        {
            addresses.extend(text(file, &action, b"URI")?);
        }
    }
    Ok(())
}

/// What a page takes from the nodes above it.
#[derive(Clone, Default)]
struct Inherited {
    resources: Dictionary,
    sheet: Option<[f64; 4]>,
}

struct Page {
    dictionary: Dictionary,
    resources: Dictionary,
    sheet: [f64; 4],
}

#[derive(Default)]
struct Pages {
    all: Vec<Page>,
    /// Which page an object is, from 0.
    numbers: HashMap<u32, usize>,
    seen: BTreeSet<u32>,
}

impl Pages {
    fn collect(
        &mut self,
        file: &File,
        node: &Object,
        above: &Inherited,
        depth: usize,
    ) -> Result<(), Damage> {
        let damage = || Damage::new("the tree of pages is broken");
        let Object::Reference(number) = node else {
            return Err(damage());
        };
        if !self.seen.insert(*number) || depth > DEEPEST || self.seen.len() > 2 * MOST_PAGES {
            return Err(damage());
        }
        let Object::Dictionary(dictionary) = file.resolve(node)? else {
            return Err(damage());
        };
        let own = file.dictionary(&dictionary, b"Resources")?;
        let sheet = match file.value(&dictionary, b"MediaBox")? {
            Some(Object::Array(sides)) => {
                let sides: Option<Vec<f64>> = sides.iter().map(Object::as_number).collect();
                Some(sides.and_then(|it| it.try_into().ok()).ok_or_else(damage)?)
            }
            _ => None,
        };
        let inherited = Inherited {
            resources: own.unwrap_or_else(|| above.resources.clone()),
            sheet: sheet.or(above.sheet),
        };
        if let Some(Object::Array(kids)) = file.value(&dictionary, b"Kids")? {
            for kid in &kids {
                self.collect(file, kid, &inherited, depth + 1)?;
            }
            return Ok(());
        }
        self.numbers.insert(*number, self.all.len());
        self.all.push(Page {
            dictionary,
            resources: inherited.resources,
            sheet: inherited.sheet.ok_or_else(damage)?,
        });
        Ok(())
    }
}

/// The tree while it is read.
struct Tree<'a> {
    file: &'a File<'a>,
    roles: BTreeMap<Vec<u8>, Object>,
    pages: &'a Pages,
    drawn: Drawn,
    seen: BTreeSet<u32>,
}

impl<'a> Tree<'a> {
    fn new(
        file: &'a File<'a>,
        root: &Dictionary,
        pages: &'a Pages,
        drawn: Drawn,
    ) -> Result<Self, Damage> {
        Ok(Self {
            file,
            roles: file.dictionary(root, b"RoleMap")?.unwrap_or_default(),
            pages,
            drawn,
            seen: BTreeSet::new(),
        })
    }

    /// The elements at the root, and the text that no element has.
    fn elements(mut self, root: &Dictionary) -> Result<(Vec<Element>, Untagged), Damage> {
        let mut elements = Vec::new();
        for part in self.parts(root, None, 0)? {
            if let Part::Element(element) = part {
                elements.push(element);
            }
        }
        let mut untagged = self.drawn.untagged;
        for content in self.drawn.contents.into_values() {
            let text: String = content.clusters.into_iter().map(|it| it.text).collect();
            if !text.is_empty() {
                untagged.push((content.page, text));
            }
        }
        Ok((elements, untagged))
    }

    fn page(&self, dictionary: &Dictionary) -> Option<usize> {
        match dictionary.get(b"Pg".as_slice()) {
            Some(Object::Reference(page)) => self.pages.numbers.get(page).copied(),
            _ => None,
        }
    }

    /// What is in an element; `page` is that of the elements around it.
    fn parts(
        &mut self,
        dictionary: &Dictionary,
        page: Option<usize>,
        depth: usize,
    ) -> Result<Vec<Part>, Damage> {
        let Some(children) = dictionary.get(b"K".as_slice()) else {
            return Ok(Vec::new());
        };
        let children = match children {
            Object::Array(children) => children.clone(),
            Object::Reference(_) => match self.file.resolve(children)? {
                Object::Array(children) => children,
                _ => vec![children.clone()],
            },
            child => vec![child.clone()],
        };
        let mut parts = Vec::with_capacity(children.len());
        for child in children {
            parts.extend(self.part(&child, page, depth)?);
        }
        Ok(parts)
    }

    fn part(
        &mut self,
        child: &Object,
        page: Option<usize>,
        depth: usize,
    ) -> Result<Option<Part>, Damage> {
        if depth > DEEPEST {
            let what = format!("tags are nested more than {DEEPEST} deep");
            return Err(Damage::new(what));
        }
        let number = match child {
            Object::Reference(number) => Some(*number),
            _ => None,
        };
        if let Some(number) = number
            && !self.seen.insert(number)
        {
            let what = format!("the tree of tags has object {number} twice");
            return Err(Damage::new(what));
        }
        match self.file.resolve(child)? {
            Object::Integer(content) => self.take(page.map(Owner::Page), content).map(Some),
            Object::Dictionary(child) => {
                let page = self.page(&child).or(page);
                match child.get(b"Type".as_slice()).and_then(Object::as_name) {
                    // An annotation: the place of a link.
                    Some(b"OBJR") => Ok(None),
                    Some(b"MCR") => {
                        let owner = match child.get(b"Stm".as_slice()) {
                            Some(Object::Reference(form)) => Some(Owner::Form(*form)),
                            _ => page.map(Owner::Page),
                        };
                        let content = child.get(b"MCID".as_slice()).and_then(Object::as_integer);
                        self.take(owner, content.unwrap_or(-1)).map(Some)
                    }
                    _ => self.element(number, &child, page, depth).map(Some),
                }
            }
            _ => Err(Damage::new("the tree of tags has what is no element")),
        }
    }

    fn element(
        &mut self,
        number: Option<u32>,
        dictionary: &Dictionary,
        page: Option<usize>,
        depth: usize,
    ) -> Result<Part, Damage> {
        let number = number.ok_or_else(|| Damage::new("an element is no object of its own"))?;
        let name = dictionary.get(b"S".as_slice()).and_then(Object::as_name);
        let name = name.ok_or_else(|| Damage::new(format!("element {number} has no type")))?;
        Ok(Part::Element(Element {
            number,
            role: self.role(name),
            name: String::from_utf8_lossy(name).into_owned(),
            language: text(self.file, dictionary, b"Lang")?,
            alternative: text(self.file, dictionary, b"Alt")?,
            actual: text(self.file, dictionary, b"ActualText")?,
            parts: self.parts(dictionary, page, depth + 1)?,
        }))
    }

    /// What an element is in the end.
    fn role(&self, name: &[u8]) -> String {
        let mut name = name;
        for _ in 0..MOST_ROLES {
            match self.roles.get(name).and_then(Object::as_name) {
                Some(role) => name = role,
                None => break,
            }
        }
        String::from_utf8_lossy(name).into_owned()
    }

    fn take(&mut self, owner: Option<Owner>, content: i64) -> Result<Part, Damage> {
        let found = owner.and_then(|owner| self.drawn.contents.remove(&(owner, content)));
        found.map(Part::Content).ok_or_else(|| {
            Damage::new(format!(
                "the tree of tags names the content {content}, which no page has, or names it twice"
            ))
        })
    }
}
